// Makes pages quicker to use; every task can be done without it.
"use strict";

// A file may be dropped anywhere on a page that asks for one.
for (const field of document.querySelectorAll("input[type=file]")) {
  const over = yes => field.classList.toggle("over", yes);
  document.addEventListener("dragover", event => {
    event.preventDefault();
    over(true);
  });
  document.addEventListener("dragleave", event => over(event.relatedTarget !== null));
  document.addEventListener("drop", event => {
    event.preventDefault();
    over(false);
    if (event.dataTransfer.files.length === 1) {
      field.files = event.dataTransfer.files;
      field.form.querySelector("button").focus();
    }
  });
}
