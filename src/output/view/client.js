// The view's script: filters, tooltips and records. It builds elements from text only, never from markup.
(() => {
  const facts = JSON.parse(document.getElementById('facts').textContent);
  const KIND = Object.fromEntries(
    [...document.querySelectorAll('.chip')].map((chip) => [
      chip.querySelector('input').value,
      chip.textContent.replace(/\s*\d+\s*$/, ''),
    ]),
  );
  const record = document.getElementById('record');
  const hint = record.firstElementChild;
  const tip = document.getElementById('tip');
  const least = document.getElementById('least');
  const marks = [...document.querySelectorAll('mark')];
  const others = [...document.querySelectorAll('[data-f]:not(mark)')];
  const numbers = (text) => (text ?? '').split(' ').filter(Boolean).map(Number);
  const told = new Map(
    marks.map((mark) => [mark, { all: numbers(mark.dataset.f), begin: numbers(mark.dataset.begin) }]),
  );
  let chosen = [];

  const element = (tag, className, text) => {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  };

  const isShown = (i) => kinds.has(facts[i].kind) && (facts[i].confidence ?? 1) >= Number(least.value);
  let kinds = new Set();
  function filter() {
    kinds = new Set([...document.querySelectorAll('.chip input:checked')].map((input) => input.value));
    least.nextElementSibling.value = least.value;
    for (const mark of marks) {
      const { all, begin } = told.get(mark);
      const top = all.find(isShown);
      mark.className = top === undefined ? '' : `on-kind k-${facts[top].kind}`;
      if (begin.some(isShown)) {
        mark.tabIndex = 0;
        mark.setAttribute('role', 'button');
      } else {
        mark.removeAttribute('tabindex');
        mark.removeAttribute('role');
      }
    }
    for (const other of others) other.hidden = !numbers(other.dataset.f).some(isShown);
    for (const group of document.querySelectorAll('.timeline > li, .bars > li'))
      group.hidden = !group.querySelector('[data-f]:not([hidden])');
    document.getElementById('shown').textContent =
      `${facts.filter((_, i) => isShown(i)).length} of ${facts.length} facts shown`;
    choose(chosen.filter(isShown));
  }

  function choose(list) {
    chosen = list;
    for (const mark of marks)
      mark.classList.toggle(
        'chosen',
        told.get(mark).all.some((i) => chosen.includes(i)),
      );
    record.classList.toggle('open', list.length > 0);
    if (!list.length) {
      record.replaceChildren(hint);
      return;
    }
    const close = element('button', 'close', '×');
    close.type = 'button';
    close.setAttribute('aria-label', 'Close the record');
    close.addEventListener('click', () => choose([]));
    record.replaceChildren(close, ...list.map(card));
  }

  function card(i) {
    const { kind, label, fields, confidence, evidence } = facts[i];
    const made = element('article', `k-${kind}`);
    made.append(element('span', 'tag', KIND[kind]), element('h3', '', label));
    const list = element('dl');
    for (const [name, value] of fields) list.append(element('dt', '', name), element('dd', '', value));
    made.append(list);
    if (confidence !== null) {
      const sure = element('p', 'sure', `confidence ${confidence.toFixed(2)}`);
      const bar = element('i');
      bar.style.setProperty('--w', `${confidence * 100}%`);
      sure.append(bar);
      made.append(sure);
    }
    const said = element('ul', 'said');
    said.setAttribute('aria-label', 'Evidence');
    evidence.forEach((words, n) => {
      const button = element('button', '', `“${words}”`);
      button.type = 'button';
      button.addEventListener('click', () => show(i, n));
      const item = element('li');
      item.append(button);
      said.append(item);
    });
    made.append(said);
    return made;
  }

  /** Brings the n-th place that tells a fact into sight and puts the focus there. */
  function show(i, n = 0) {
    const places = marks.filter((mark) => told.get(mark).begin.includes(i));
    const mark = places[n] ?? places[0];
    if (!mark) return;
    mark.scrollIntoView({
      block: 'center',
      behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
    });
    mark.focus({ preventScroll: true });
  }

  const shownOf = (mark) => told.get(mark).all.filter(isShown);
  function hover(mark) {
    const list = mark ? shownOf(mark) : [];
    for (const other of marks) other.classList.toggle('near', list.length > 0 && told.get(other).all.includes(list[0]));
    tip.hidden = !list.length;
    if (!list.length) return;
    tip.replaceChildren(...list.map((i) => element('div', '', `${KIND[facts[i].kind]}: ${facts[i].label}`)));
    const box = mark.getClientRects()[0];
    const { width, height } = tip.getBoundingClientRect();
    tip.style.left = `${Math.max(8, Math.min(box.left, innerWidth - width - 8))}px`;
    tip.style.top = `${box.top - height - 8 > 0 ? box.top - height - 8 : box.bottom + 8}px`;
  }

  function open(mark) {
    choose(shownOf(mark));
    // on a narrow screen the record lies over the text
    mark.scrollIntoView({ block: 'nearest' });
    hover(null);
  }

  const markOf = (event) => event.target.closest?.('mark.on-kind') ?? null;
  document.addEventListener('click', (event) => {
    const mark = markOf(event);
    if (mark) {
      open(mark);
      return;
    }
    const pick = event.target.closest?.('[data-pick]');
    if (pick) {
      const i = Number(pick.dataset.pick);
      choose([i]);
      show(i);
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      choose([]);
      hover(null);
    }
    const mark = markOf(event);
    if (mark && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      open(mark);
    }
  });
  document.addEventListener('pointerover', (event) => hover(markOf(event)));
  document.addEventListener('focusin', (event) =>
    hover(event.target.matches?.(':focus-visible') ? markOf(event) : null),
  );
  document.addEventListener('focusout', () => hover(null));
  addEventListener(
    'scroll',
    () => {
      tip.hidden = true;
    },
    { passive: true },
  );
  document.querySelector('.filters').addEventListener('input', filter);
  document.querySelector('.filters').addEventListener('submit', (event) => event.preventDefault());
  filter();
})();
