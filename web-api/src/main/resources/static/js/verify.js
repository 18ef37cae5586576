// Hashes a dropped or chosen PDF in the browser and asks for a check of the hash. The file itself is never sent.
(function () {
  'use strict';
  var drop = document.getElementById('drop');
  var input = document.getElementById('pdf');
  var state = document.getElementById('drop-state');
  var form = document.getElementById('hash-form');
  // Hashing needs a secure context; without it the field for the hash remains.
  if (!drop || !window.crypto || !window.crypto.subtle) {
    return;
  }
  drop.hidden = false;

  function check(file) {
    state.textContent = state.dataset.working;
    file.arrayBuffer()
      .then(function (bytes) { return window.crypto.subtle.digest('SHA-256', bytes); })
      .then(function (digest) {
        form.elements.sha256.value = Array.from(new Uint8Array(digest), function (octet) {
          return octet.toString(16).padStart(2, '0');
        }).join('');
        form.submit();
      })
      .catch(function () { state.textContent = state.dataset.failed; });
  }

  input.addEventListener('change', function () {
    if (input.files.length > 0) {
      check(input.files[0]);
    }
  });
  drop.addEventListener('dragover', function (event) {
    event.preventDefault();
    drop.classList.add('drop-over');
  });
  drop.addEventListener('dragleave', function () { drop.classList.remove('drop-over'); });
  drop.addEventListener('drop', function (event) {
    event.preventDefault();
    drop.classList.remove('drop-over');
    if (event.dataTransfer.files.length > 0) {
      check(event.dataTransfer.files[0]);
    }
  });
})();
