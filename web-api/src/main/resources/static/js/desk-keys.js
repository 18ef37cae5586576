// Single keys for those who decide many cases a day. A key leads to what bears it in data-key and never acts by itself.
(function () {
  'use strict';
  var help = document.getElementById('keys');
  var open = document.getElementById('keys-open');
  var off = document.getElementById('keys-off');
  var OFF = 'desk-keys-off';
  var rows = Array.from(document.querySelectorAll('a[data-row]'));

  open.hidden = false;
  open.addEventListener('click', function () { help.showModal(); });
  off.checked = window.localStorage.getItem(OFF) === 'true';
  off.addEventListener('change', function () { window.localStorage.setItem(OFF, String(off.checked)); });

  function writes(element) {
    return element.closest('input:not([type=checkbox]), select, textarea') !== null;
  }

  function move(step) {
    var at = rows.indexOf(document.activeElement);
    var next = rows[at < 0 ? (step > 0 ? 0 : rows.length - 1) : at + step];
    if (next) {
      next.focus();
    }
  }

  // The first thing to fill in of a form, or its button; a link or button itself.
  function lead(bearer) {
    var first = bearer.matches('form')
      ? bearer.querySelector('select, textarea, input:not([type=hidden]), button') : bearer;
    first.focus();
    bearer.scrollIntoView({ block: 'nearest' });
  }

  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open || writes(event.target)) {
      return;
    }
    if (event.key === '?') {
      event.preventDefault();
      help.showModal();
      return;
    }
    if (off.checked) {
      return;
    }
    var bearer = event.key.length === 1 && document.querySelector('[data-key="' + CSS.escape(event.key) + '"]');
    var row = document.activeElement.closest('tr');
    var box = row && row.querySelector('input[name=chosen]');
    if (bearer) {
      event.preventDefault();
      lead(bearer);
    } else if (rows.length > 0 && (event.key === 'j' || event.key === 'k')) {
      event.preventDefault();
      move(event.key === 'j' ? 1 : -1);
    } else if (event.key === 'c' && box) {
      box.checked = !box.checked;
    } else if (event.key === 'q' && rows.length === 0) {
      window.location.assign('/registrations');
    }
  });
})();
