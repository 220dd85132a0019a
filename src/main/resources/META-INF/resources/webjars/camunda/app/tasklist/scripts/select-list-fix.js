// A required choice that was opened and left without choosing does not open again at the next click:
// form-js loses that one update of its state. Leaving the field once more sets it right.

const redrawing = 50;

document.addEventListener('mousedown', ({ target }) => {
  const group = target.closest?.('.fjs-form-field-select .fjs-input-group');
  const input = group?.querySelector('input');
  const isStuck = () =>
    document.activeElement === input && !group.parentElement.querySelector('.fjs-dropdownlist');
  setTimeout(() => {
    if (input && isStuck()) {
      input.blur();
      setTimeout(() => input.focus(), redrawing);
    }
  }, redrawing);
});
