/// How the page looks: one column on narrow screens and on paper, two beside each other on wide ones.
enum HTMLStyle {
  static let sheet =
    HTMLPalette.sheet + layout + tables + matrix + marks + claims + figures + drawer + narrow
    + print

  private static let layout = """
    * { box-sizing: border-box; }
    html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
    body { margin: 0 auto; max-width: 84rem; padding: 2rem 1.5rem; background: var(--paper);
      color: var(--ink); font: 1rem/1.5 system-ui, "Noto Sans", sans-serif;
      overflow-wrap: anywhere; }
    h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .75rem; }
    h2 { font-size: 1.35rem; line-height: 1.3; margin: 3rem 0 .5rem; border-top: 2px solid var(--ink);
      padding-top: .6rem; }
    h3 { font-size: 1.05rem; margin: 0; }
    h4 { font-size: 1rem; margin: 0 0 .5rem; }
    h5 { font-size: .9rem; margin: .75rem 0 .25rem; }
    p { margin: 0 0 .5rem; }
    a { color: var(--link); text-underline-offset: .15em; }
    a:focus-visible, summary:focus-visible, .scroll:focus-visible, [tabindex="-1"]:focus-visible {
      outline: 3px solid var(--link); outline-offset: 2px; }
    small, .hint { color: var(--soft); font-size: .85rem; font-weight: normal; }
    .hint { margin: 0 0 .75rem; max-width: 60rem; }
    nav ul, .legend, .sides, .glance { list-style: none; margin: 0; padding: 0; }
    nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
    nav a { display: inline-block; padding: .25rem 0; }
    .glance { display: flex; flex-wrap: wrap; gap: .5rem; margin: 1rem 0; }
    .tag { display: inline-block; border: 1px solid var(--rule); border-radius: 1rem;
      padding: .1rem .6rem; font-size: .8rem; text-decoration: none; background: var(--paper); }
    .tag:hover { text-decoration: underline; }
    .tags { display: flex; flex-wrap: wrap; gap: .3rem; margin: .4rem 0 0; }
    .columns { display: grid; gap: 1rem 3rem;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); }
    .facts { margin: 0; font-size: .9rem; display: flex; flex-wrap: wrap; gap: .15rem 1.5rem; }
    .facts div { display: flex; gap: .5rem; min-width: 0; }
    .facts dt { color: var(--soft); flex: none; }
    .facts dd { margin: 0; min-width: 0; }
    summary { cursor: pointer; padding: .35rem 0; }
    summary h3 { display: inline; }
    details { margin-bottom: 1rem; }
    blockquote { margin: .25rem 0 .6rem; padding: .1rem .75rem; font-family: Georgia, "Noto Serif", serif;
      border-inline-start: 3px solid var(--line); }
    footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: .75rem;
      color: var(--soft); font-size: .85rem; }

    """

  private static let tables = """
    .scroll { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-size: .9rem; }
    th, td { text-align: start; vertical-align: top; padding: .45rem .6rem;
      border: 1px solid var(--line); }
    thead th { background: var(--panel); font-weight: 600; }
    tbody th { font-weight: normal; }
    @media (min-width: 48rem) { .plain thead th { white-space: nowrap; } }
    td.count { white-space: nowrap; font-variant-numeric: tabular-nums; text-align: end; }
    .labels th, .labels td { min-width: 8rem; }

    """

  private static let matrix = """
    .legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; font-size: .85rem;
      color: var(--soft); margin-bottom: .75rem; }
    .chip { font-weight: 700; font-size: .78rem; letter-spacing: .02em; white-space: nowrap;
      text-decoration: none; }
    .chip.asserted { color: var(--asserted); } .chip.attributed { color: var(--attributed); }
    .chip.hedged { color: var(--hedged); } .chip.denied { color: var(--denied); }
    .chip.mixed { color: var(--mixed); } .chip.not-found, .chip.unknown { color: var(--none); }
    .number { font-weight: 700; white-space: nowrap; flex: none; }
    .matrix { border-collapse: separate; border-spacing: 0; }
    .matrix th, .matrix td { border-width: 0 1px 1px 0; }
    .matrix thead th { border-top-width: 1px; line-height: 1.3; }
    .matrix thead tr + tr th { border-top-width: 0; }
    .matrix .what, .matrix tbody th { border-inline-start-width: 1px; }
    .matrix .first { border-inline-start: 3px solid var(--rule); }
    .matrix tbody th { width: 20rem; min-width: 14rem; background: var(--paper); }
    .matrix .title { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4;
      overflow: hidden; }
    .matrix td { position: relative; min-width: 11.5rem; }
    .matrix td.not-found, .matrix td.unknown { background: var(--panel); }
    .matrix td .chip::after { content: ""; position: absolute; inset: 0; }
    .matrix td:hover .chip { text-decoration: underline; }
    .matrix td .chip:focus-visible { outline: none; }
    .matrix td .chip:focus-visible::after { outline: 3px solid var(--link); outline-offset: -3px; }
    .matrix td p { margin: .15rem 0 0; font-size: .85rem; line-height: 1.4; }
    .matrix .who { color: var(--soft); font-size: .8rem; }
    .matrix td .words { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3;
      overflow: hidden; font-family: Georgia, "Noto Serif", serif; }
    @media screen and (min-width: 44rem) {
      .scroll:has(> .matrix) { max-height: 85vh; overflow: auto; border-bottom: 1px solid var(--line); }
      .matrix thead { position: sticky; top: 0; z-index: 2; }
      .matrix .what, .matrix tbody th { position: sticky; inset-inline-start: 0; z-index: 1; }
    }
    @media screen and (min-width: 76rem) {
      .scroll.fits:has(> .matrix) { max-height: none; overflow: visible; }
    }

    """

  private static let marks = """
    mark { color: inherit; background: var(--statement); }
    mark.assertion { background: var(--assertion); }
    mark.shown { background: var(--shown); }
    .cue { text-decoration: underline; text-decoration-thickness: .12em; text-underline-offset: .2em; }
    .speaker { border-bottom: 2px dotted currentColor; }
    .label-word { text-decoration: underline wavy; text-underline-offset: .25em; font-style: italic; }
    .agent.ends::after, .patient.ends::after { font: 600 .65rem/1 system-ui, sans-serif;
      vertical-align: super; padding-inline-start: .2em; }
    .agent.ends::after { content: "acts"; } .patient.ends::after { content: "acted on"; }
    .agent, .patient { text-decoration: underline dashed 1px var(--rule); text-underline-offset: .3em; }
    .marks .agent::after, .marks .patient::after { content: none; }
    .control { border: 1px solid var(--denied); color: var(--denied);
      font: .7rem/1 ui-monospace, monospace; padding: 0 .2em; }

    """

  private static let claims = """
    .reading { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 2rem;
      align-items: start; margin-top: 1rem; }
    .text { font-family: Georgia, "Noto Serif", serif; font-size: 1.05rem; line-height: 1.7; }
    .text p { margin: 0 0 1rem; }
    .sides { display: grid; gap: .5rem 1.5rem;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 16.5rem), 1fr)); }
    .sides p { margin: 0; }
    .finding { background: var(--panel); padding: .75rem 1rem; margin-bottom: .75rem; }
    .finding figure { max-width: 46rem; }
    .claim { border: 1px solid var(--line); border-inline-start: 6px solid var(--statement);
      padding: .6rem .9rem; margin-bottom: 1rem; }
    .claim.assertion { border-inline-start-color: var(--assertion); }
    .claim .facts { display: block; }
    .claim details { margin: .25rem 0 0; font-size: .9rem; }
    .claim:target, .label:target, .finding:target, tr:target > th {
      outline: 3px solid var(--link); outline-offset: -3px; }
    .verdict { background: var(--panel); padding: .35rem .6rem; margin: .25rem 0; }
    .chain { margin: .25rem 0; padding-inline-start: 1.5rem; }
    .label { font: 600 .7rem/1 system-ui, sans-serif; vertical-align: super;
      margin-inline-end: .2em; padding: .15em .1em; }

    """

  private static let figures = """
    figure { margin: 0 0 1rem; }
    figcaption { margin-bottom: .35rem; }
    figure svg { display: block; overflow: visible; max-width: none; }
    .scroll > svg { overflow: hidden; }
    .fallback { font-size: .85rem; margin: .25rem 0 0; color: var(--soft); }
    .fallback table { color: var(--ink); }
    svg text { font: .75rem system-ui, sans-serif; fill: var(--soft); }
    svg .words { font-size: .88rem; line-height: 1.35; white-space: nowrap; overflow: hidden;
      text-overflow: ellipsis; color: var(--ink); }
    svg .words.small { font-size: .8rem; color: var(--soft); }
    svg .words.denied { color: var(--denied); }
    svg .words.end { text-align: end; }
    .track { stroke: var(--line); } .tick { stroke: var(--rule); }
    .interval { stroke: var(--link); stroke-width: 3; }
    .dot, .arrow path { fill: var(--link); } .arrow { overflow: visible; }
    .hollow { fill: var(--paper); stroke: var(--link); stroke-width: 2; }
    rect.outlet { fill: none; stroke: var(--asserted); stroke-width: 1.5; }
    rect.named { fill: none; stroke: var(--link); stroke-width: 1.5; }
    rect.quoted { fill: var(--link); }
    rect.unresolved { fill: none; stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 4 3; }
    #voices > figure { max-width: 60rem; }
    #voices > figure rect.outlet { fill: var(--asserted); stroke: var(--paper); stroke-width: 2; }
    #voices > figure rect.named { fill: var(--link); stroke: var(--paper); stroke-width: 2; }
    .node { fill: var(--panel); stroke: var(--rule); } .node.absent { fill: none; stroke-dasharray: 5 4; }
    .edge { fill: none; stroke: var(--rule); stroke-width: 1.5; } .head { fill: var(--rule); }
    .edge.drift { stroke: var(--denied); } .edge.drift + .head { fill: var(--denied); }
    .edge.side { stroke-dasharray: 4 4; }

    """

  private static let drawer = """
    .drawer > .backdrop { display: none; }
    .panel > header { display: flex; gap: .5rem 1.5rem; justify-content: space-between; flex-wrap: wrap; }
    .panel > header h3 { flex: 1 1 20rem; min-width: 0; }
    .panel .close { font-weight: 700; margin-inline-start: .75rem; }
    .panel > .tags { margin: 0 0 .75rem; }
    .evidence { display: grid; gap: 1rem;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); }
    .source { border: 1px solid var(--line); padding: .6rem .9rem; min-width: 0; }
    .source:target { border-color: var(--link); box-shadow: 0 0 0 1px var(--link); }
    .source:target:focus-visible { outline: none; }
    .source > h4 { margin: 0; display: flex; flex-wrap: wrap; justify-content: space-between;
      gap: 0 .75rem; }
    .source .facts { display: grid; gap: .1rem; font-size: .85rem; }
    .source .facts dt { width: 5.5rem; }
    @supports selector(:has(a)) { @media screen {
      .drawers > h2 { display: none; }
      .drawer { display: none; }
      .drawer:target, .drawer:has(:target) { display: grid; align-items: end; position: fixed; inset: 0;
        z-index: 9; }
      .drawer > .backdrop { display: block; position: absolute; inset: 0; background: #000a; }
      .panel { position: relative; max-height: 88vh; overflow: auto; background: var(--paper);
        border-top: 3px solid var(--link); padding: 0 max(1.5rem, calc(50vw - 41rem)) 1.5rem;
        scroll-padding-top: 5rem; overscroll-behavior: contain; }
      .panel > header { position: sticky; top: 0; z-index: 1; background: var(--paper);
        padding: .9rem 0 .6rem; border-bottom: 1px solid var(--line); margin-bottom: .75rem; }
      .panel > header h3 > span[dir] { display: -webkit-box; -webkit-box-orient: vertical;
        -webkit-line-clamp: 2; overflow: hidden; }
      .panel > header h3 { display: flex; gap: .6rem; }
      html:has(.drawer:target, .drawer :target) { overflow: hidden; }
      tr[id] { scroll-margin-block: 35vh; }
    } }
    @media not screen { .panel nav { display: none; } }

    """

  private static let narrow = """
    @media (max-width: 44rem) {
      body { padding: 1rem .75rem; }
      h1 { font-size: 1.5rem; }
      .reading { grid-template-columns: minmax(0, 1fr); gap: 1rem; }
      .matrix, .matrix tbody, .matrix tr, .matrix tbody th, .matrix td { display: block; width: auto;
        min-width: 0; }
      .matrix thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
        clip-path: inset(50%); }
      .matrix tbody tr { margin-bottom: 1.25rem; border: 1px solid var(--rule); }
      .matrix tbody th, .matrix td, .matrix .first { border: 0 solid var(--line);
        border-bottom-width: 1px; }
      .matrix tr > :last-child { border-bottom: 0; }
      .matrix td::before { content: attr(data-source); font-weight: 600; font-size: .85rem;
        margin-inline-end: .6rem; }
      th, td { padding: .4rem .5rem; }
      .finding { padding: .6rem .75rem; }
      .panel { max-height: 94vh; padding-inline: .75rem; }
      .panel > header h3 { flex-basis: 100%; }
      .source { scroll-margin-top: 5.5rem; }
    }

    """

  private static let print = """
    @media print {
      \(HTMLPalette.printSheet)
      @page { margin: 14mm; }
      html { font-size: 8.5pt; }
      body { max-width: none; padding: 0; }
      a { color: inherit; }
      body > nav, .fallback, .why { display: none; }
      .reading { display: block; }
      .scroll { overflow: visible; }
      .matrix th, .matrix td { min-width: 0; }
      .matrix tbody th { width: 22%; min-width: 0; }
      details::details-content { content-visibility: visible; block-size: auto; }
      tr, .claim, figure, .sides li { break-inside: avoid; }
      h2, h3, h4, summary { break-after: avoid; }
      mark, rect, .node { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .reading { margin: 0; } .claims { columns: 2; column-gap: 1rem; }
      .evidence { grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: .5rem; }
      .source { padding: .4rem .6rem; } .source .facts { display: block; }
      .source .facts div { display: inline; margin-inline-end: .75rem; }
      .source .facts dt, .source .facts dd { display: inline; margin-inline-end: .3rem; }
      .drawer { margin-bottom: 1.5rem; border-top: 1px solid var(--rule); padding-top: .5rem; }
    }
    """
}
