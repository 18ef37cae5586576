// Problems of the page as it stands, as sentences. Run by the browser tests on every page they keep a picture of.
(wanted) => {
  const problems = [];
  const visible = (element) => {
    const box = element.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
  };
  const short = (element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 140);

  if (document.documentElement.lang !== wanted.language) {
    problems.push('html lang is ' + document.documentElement.lang);
  }
  if (document.title.trim() === '' || document.title.startsWith('·')) {
    problems.push('the page has no title');
  }
  for (const landmark of ['header', 'main', 'footer', 'nav']) {
    if (!document.querySelector(landmark)) {
      problems.push('no ' + landmark);
    }
  }
  if (document.querySelectorAll('main').length !== 1 || document.querySelectorAll('h1').length !== 1) {
    problems.push('not exactly one main and one h1: '
      + document.querySelectorAll('main').length + ', ' + document.querySelectorAll('h1').length);
  }

  // Words, not keys; values, not the way a program prints their absence.
  const text = document.body.innerText;
  const wrong = text.match(/\?\?[a-zA-Z_.-]*|\bnull\b|\bundefined\b|\$\{|#\{|\{[0-9a-zA-Z]+\}|Optional\[/);
  if (wrong) {
    problems.push('reads like a program: ' + text.slice(Math.max(0, wrong.index - 40), wrong.index + 60));
  }
  if (wanted.language === 'zh-CN' && !/[\u4e00-\u9fff]/.test(document.querySelector('main').innerText)) {
    problems.push('no Chinese in a Chinese page');
  }

  // Chinese is drawn and not shown as boxes: two signs differ from each other and from a sign no font has.
  const drawn = (sign) => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 48;
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    pen.font = '32px ' + getComputedStyle(document.body).fontFamily;
    pen.fillText(sign, 4, 36);
    return Array.from(pen.getImageData(0, 0, 48, 48).data).join();
  };
  if (new Set(['永', '国', '\uE123'].map(drawn)).size !== 3) {
    problems.push('Chinese signs are not drawn');
  }

  // Names and labels.
  for (const field of document.querySelectorAll('input:not([type=hidden]), select, textarea')) {
    if (visible(field) && field.labels.length === 0 && !field.getAttribute('aria-label')) {
      problems.push('no label: ' + short(field));
    }
  }
  for (const control of document.querySelectorAll('a[href], button, summary')) {
    const name = (control.getAttribute('aria-label') || control.innerText || '').trim();
    if (visible(control) && name === '' && !control.querySelector('img[alt]:not([alt=""])')) {
      problems.push('no name: ' + short(control));
    }
  }
  for (const image of document.querySelectorAll('img:not([alt])')) {
    problems.push('no alt: ' + short(image));
  }
  const ids = Array.from(document.querySelectorAll('[id]'), (element) => element.id);
  for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at))) {
    problems.push('id given twice: ' + id);
  }
  for (const attribute of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls']) {
    for (const element of document.querySelectorAll('[' + attribute + ']')) {
      for (const id of element.getAttribute(attribute).trim().split(/\s+/)) {
        if (id !== '' && !document.getElementById(id)) {
          problems.push(attribute + ' leads nowhere: ' + short(element));
        }
      }
    }
  }

  // Nothing wider than the window.
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth + 1) {
    const wide = Array.from(document.querySelectorAll('main *, header *, footer *'))
      .filter((element) => visible(element) && element.getBoundingClientRect().right > innerWidth + 1);
    problems.push('wider than the window: ' + (wide.length ? short(wide[wide.length - 1]) : 'body'));
  }

  // Contrast of text against what lies behind it, WCAG 2.2 AA.
  const parts = (colour) => {
    const found = colour.match(/[\d.]+/g).map(Number);
    return found.length < 4 ? [...found, 1] : found;
  };
  const over = (top, below) => [0, 1, 2].map((i) => top[i] * top[3] + below[i] * (1 - top[3])).concat(1);
  const light = (colour) => {
    const [r, g, b] = colour.slice(0, 3).map((c) => {
      const s = c / 255;
      return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    const layers = [];
    for (let at = element; at; at = at.parentElement) {
      layers.push(parts(getComputedStyle(at).backgroundColor));
    }
    return layers.reverse().reduce((below, top) => over(top, below), [255, 255, 255, 1]);
  };
  const seen = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (walker.currentNode.data.trim() === '' || seen.has(element) || !visible(element)) {
      continue;
    }
    seen.add(element);
    const style = getComputedStyle(element);
    const ground = behind(element);
    const ink = over(parts(style.color), ground);
    const [high, low] = [light(ink), light(ground)].sort((a, b) => b - a);
    const ratio = (high + 0.05) / (low + 0.05);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (ratio < (large ? 3 : 4.5) && !element.closest('[disabled]')) {
      problems.push('contrast ' + ratio.toFixed(2) + ': ' + short(element));
    }
  }
  return problems;
}
