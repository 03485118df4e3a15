/// How the page looks: one column on narrow screens and on paper, two beside each other on wide ones.
///
/// Text keeps a contrast of at least 4.5 to 1 in both schemes (WCAG 2.2, 1.4.3); every colour repeats
/// what a word or glyph says.
enum HTMLStyle {
  static let sheet = colours + layout + tables + parts + narrow + print

  private static let colours = """
    :root { color-scheme: light dark; --paper: #fdfdfb; --ink: #1d1f21; --soft: #5b6066;
      --line: #d5d7d3; --panel: #f2f3ef; --link: #0b5394; --statement: #dbe9f6;
      --assertion: #f8ecc4; --asserted: #7a5200; --attributed: #0b5394; --hedged: #6a3d9a;
      --denied: #a61b1b; --mixed: #9a4a00; --none: #5b6066; }
    @media (prefers-color-scheme: dark) { :root { --paper: #16181a; --ink: #e6e6e3;
      --soft: #a4a9ae; --line: #3a3e42; --panel: #1f2225; --link: #8ec1f0; --statement: #1d3a55;
      --assertion: #4a3d12; --asserted: #e8c15a; --attributed: #8ec1f0; --hedged: #c9a6ee;
      --denied: #ff9a92; --mixed: #ffb267; --none: #a4a9ae; } }

    """

  private static let layout = """
    * { box-sizing: border-box; }
    html { scroll-padding-top: 1rem; }
    body { margin: 0 auto; max-width: 80rem; padding: 1.5rem; background: var(--paper);
      color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
    h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .75rem; }
    h2 { font-size: 1.3rem; margin: 2.5rem 0 .75rem; border-top: 2px solid var(--ink);
      padding-top: .5rem; }
    h3 { font-size: 1.05rem; margin: 0; }
    h4 { font-size: 1rem; margin: 0 0 .5rem; }
    a { color: var(--link); }
    a:focus-visible, summary:focus-visible, .scroll:focus-visible {
      outline: 3px solid var(--link); outline-offset: 2px; }
    small, .hint { color: var(--soft); font-size: .85rem; font-weight: normal; }
    .hint { margin: .25rem 0 .75rem; }
    nav ul, .legend, .sides { list-style: none; margin: 0; padding: 0; }
    nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
    nav a { display: inline-block; padding: .25rem 0; }
    .columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr));
      gap: 1.5rem; }
    .reading { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem; align-items: start;
      margin-top: 1rem; }
    .text { font-family: Georgia, "Noto Serif", serif; font-size: 1.05rem; line-height: 1.7; }
    .text p { margin: 0 0 1rem; }
    .facts { margin: 0; font-size: .9rem; display: flex; flex-wrap: wrap; gap: .15rem 1.5rem; }
    .facts div { display: flex; gap: .5rem; }
    .facts dt { color: var(--soft); flex: none; }
    .facts dd { margin: 0; }
    footer { margin-top: 3rem; border-top: 1px solid var(--line); color: var(--soft);
      font-size: .85rem; }

    """

  private static let tables = """
    .scroll { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-size: .9rem; overflow-wrap: break-word; }
    caption { text-align: start; color: var(--soft); font-size: .85rem; padding: .25rem 0 .5rem; }
    th, td { text-align: start; vertical-align: top; padding: .5rem .6rem;
      border: 1px solid var(--line); }
    th { background: var(--panel); font-weight: 600; }
    .matrix tbody th { width: 26%; min-width: 13rem; font-weight: normal; }
    .matrix td { min-width: 9rem; border-inline-start: 4px solid currentColor; }
    .matrix td > * { color: var(--ink); }
    .matrix td p { margin: .35rem 0 0; font-size: .85rem; }
    .count { display: inline-block; color: var(--denied); font-weight: 600; }
    .legend { display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; font-size: .85rem;
      color: var(--soft); margin-bottom: .5rem; }
    .asserted { color: var(--asserted); } .attributed { color: var(--attributed); }
    .hedged { color: var(--hedged); } .denied { color: var(--denied); }
    .mixed { color: var(--mixed); } .not-found, .unknown { color: var(--none); }
    .matrix td .chip, .chip { font-weight: 600; font-size: .8rem; white-space: nowrap; }
    .matrix td .chip.asserted { color: var(--asserted); }
    .matrix td .chip.attributed { color: var(--attributed); }
    .matrix td .chip.hedged { color: var(--hedged); }
    .matrix td .chip.denied { color: var(--denied); }
    .matrix td .chip.mixed { color: var(--mixed); }
    .matrix td .chip.not-found, .matrix td .chip.unknown { color: var(--none); }
    .plot { margin-bottom: .75rem; }
    .plot th, .voices tbody th { background: none; font-weight: normal; }
    .voices caption { color: var(--ink); font-weight: 600; font-size: .95rem; }
    .voices tbody th { min-width: 8rem; }
    .scale { width: 40%; min-width: 5rem; }
    .track { display: block; position: relative; height: 1.2rem; margin: 0 .9rem; }
    .interval { position: absolute; top: 50%; height: .3rem; margin-top: -.15rem;
      background: var(--link); }
    .interval::before, .interval::after { content: ""; position: absolute; top: -.2rem;
      width: .7rem; height: .7rem; border-radius: 50%; background: var(--link); }
    .interval::before { left: -.35rem; } .interval::after { right: -.35rem; }
    .interval.from-below::before { left: -.7rem; border-radius: 0;
      clip-path: polygon(100% 0, 0 50%, 100% 100%); }
    .interval.upwards::after { right: -.7rem; border-radius: 0;
      clip-path: polygon(0 0, 100% 50%, 0 100%); }
    .bar { display: block; height: .5rem; margin-top: .25rem; background: var(--link);
      min-width: 1px; }
    .voices td { white-space: nowrap; }

    """

  private static let parts = """
    summary { cursor: pointer; padding: .35rem 0; }
    summary h3 { display: inline; }
    details { margin-bottom: 1rem; }
    blockquote { margin: .35rem 0 .5rem; padding: .1rem .75rem;
      border-inline-start: 3px solid var(--line); }
    .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
      gap: .5rem 1.5rem; }
    .sides p { margin: 0; }
    .finding { background: var(--panel); padding: .75rem 1rem; margin-bottom: .75rem; }
    .singles { padding-inline-start: 1.25rem; }
    .claim { border: 1px solid var(--line); border-inline-start: 6px solid var(--statement);
      padding: .6rem .9rem; margin-bottom: 1rem; }
    .claim.assertion { border-inline-start-color: var(--assertion); }
    .claim .facts { display: block; }
    .claim details { margin: .25rem 0 0; font-size: .9rem; }
    .claim:target, .label:target, [id^=row]:target { outline: 3px solid var(--link);
      outline-offset: 3px; }
    .verdict { background: var(--panel); padding: .35rem .6rem; margin: .25rem 0; }
    .chain { margin: .25rem 0; padding-inline-start: 1.5rem; }
    mark { color: inherit; background: var(--statement); }
    mark.assertion { background: var(--assertion); }
    .cue { text-decoration: underline; text-underline-offset: .2em; }
    .speaker { border-bottom: 2px dotted currentColor; }
    .label { font: 600 .7rem/1 system-ui, sans-serif; vertical-align: super;
      margin-inline-end: .2em; padding: .15em .1em; }
    .control { border: 1px solid var(--denied); color: var(--denied);
      font: .7rem/1 ui-monospace, monospace; padding: 0 .2em; }

    """

  private static let narrow = """
    @media (max-width: 44rem) {
      body { padding: 1rem .75rem; }
      .reading { grid-template-columns: 1fr; gap: 1rem; }
      .matrix, .matrix tbody, .matrix tr, .matrix th, .matrix td, .matrix caption {
        display: block; width: auto; }
      .matrix thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
        clip-path: inset(50%); }
      .matrix tbody tr { margin-bottom: 1rem; }
      .matrix tbody th { width: auto; border-bottom: 0; }
      .matrix td { border-bottom-width: 0; }
      .matrix tr > :last-child { border-bottom-width: 1px; }
      .matrix td::before { content: attr(data-source); display: block; color: var(--soft);
        font-size: .8rem; }
      th, td { padding: .4rem .5rem; }
      .voices th, .voices td { padding: .35rem .4rem; font-size: .85rem; }
      .voices tbody th { min-width: 5.5rem; }
    }

    """

  private static let print = """
    @media print {
      :root { --paper: #fff; --ink: #000; --soft: #444; --line: #999; --panel: #fff;
        --link: #000; --statement: #e8e8e8; --assertion: #fff; }
      body { max-width: none; padding: 0; font-size: 10pt; }
      nav { display: none; }
      .reading { display: block; }
      .scroll { overflow: visible; }
      details::details-content { content-visibility: visible; block-size: auto; }
      tr, .finding, .claim { break-inside: avoid; }
      h2, h3, summary { break-after: avoid; }
      mark.assertion { border-bottom: 1px solid #000; }
    }
    """
}
