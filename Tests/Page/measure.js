// Measures of a page as it is laid out; each returns what is wrong, an empty list where nothing is.
window.measure = (() => {
  const name = element => element.tagName.toLowerCase() + (element.id ? "#" + element.id : "")
    + (element.className && element.className.baseVal === undefined ? "." + element.className : "");
  const words = element => name(element) + " “" + element.textContent.trim().slice(0, 40) + "”";
  const isShown = element => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });

  // Elements that reach beyond the page's sides, but for what scrolls by itself.
  function overflow() {
    const width = document.documentElement.clientWidth;
    const found = [...document.body.querySelectorAll("*")].filter(element => {
      if (!isShown(element) || element.closest(".scroll") || element.closest("thead")) return false;
      if (element.closest("svg") && !element.matches("svg")) return false;
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > width + 1 || box.left < -1);
    }).map(words);
    const page = document.documentElement.scrollWidth > width + 1 ? ["the page scrolls sideways"] : [];
    return page.concat(found);
  }

  // Words in drawings that lie on each other or outside of their drawing.
  function labels() {
    const wrong = [];
    for (const drawing of document.querySelectorAll("svg[role=img]")) {
      if (!isShown(drawing)) continue;
      const frame = drawing.getBoundingClientRect();
      const labels = [...drawing.querySelectorAll("text, foreignObject")]
        .filter(label => label.textContent.trim())
        .map(label => ({ label, box: label.getBoundingClientRect() }));
      labels.forEach(({ label, box }, index) => {
        if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1)
          wrong.push("outside: " + words(label));
        for (const other of labels.slice(index + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (across > 1 && down > 1) wrong.push(words(label) + " on " + words(other.label));
        }
      });
      for (const node of drawing.querySelectorAll("rect.node"))
        for (const { label, box } of labels) {
          const frame = node.getBoundingClientRect();
          const isInside = box.left >= frame.left && box.right <= frame.right
            && box.top >= frame.top && box.bottom <= frame.bottom;
          const isApart = box.left >= frame.right || box.right <= frame.left
            || box.top >= frame.bottom - 1 || box.bottom <= frame.top + 1;
          if (!isInside && !isApart) wrong.push("on a box: " + words(label));
        }
    }
    return wrong;
  }

  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const colours = new Map();
  function colour(value) {
    if (!colours.has(value)) colours.set(value, painted(value));
    return colours.get(value);
  }
  function painted(value) {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = value;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  }
  const luminance = rgb => rgb.slice(0, 3).map(part => part / 255)
    .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
  function contrast(one, other) {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  }
  function ground(element) {
    for (let here = element; here; here = here.parentElement) {
      const own = colour(getComputedStyle(here).backgroundColor);
      if (own[3] === 255) return own;
    }
    return [255, 255, 255, 255];
  }

  // Text with less than 4.5 to 1, or 3 to 1 where it is large (WCAG 2.2, 1.4.3); `worst` is the least found.
  function faint() {
    const wrong = new Set();
    let worst = 21;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      if (!texts.currentNode.data.trim() || !isShown(element) || element.closest("title, desc, style")) continue;
      const style = getComputedStyle(element);
      const ink = colour(element.matches("svg text") ? style.fill : style.color);
      const size = parseFloat(style.fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && parseInt(style.fontWeight) >= 700);
      const ratio = contrast(ink, ground(element));
      worst = Math.min(worst, ratio);
      if (ratio < (isLarge ? 3 : 4.5)) wrong.add(ratio.toFixed(2) + " " + words(element));
    }
    return { wrong: [...wrong], worst };
  }

  return { overflow, labels, faint };
})();
