// Stock Tasklist blocks the submit button while form-js reports any error entry. For a list in a
// form, form-js leaves empty entries behind, so after one edit in a row the button stays blocked for
// ever. The error texts on the screen are the truth: the button is blocked exactly while one shows.
// This also blocks a date without its time, which form-js shows as an error but does not report.

angular.module('cam.tasklist.custom').decorator('camTasklistFormCamundaDirective', [
  '$delegate',
  $delegate => {
    const directive = $delegate[0];
    const link = directive.link;
    directive.compile = () => (scope, element, attributes, controller) => {
      watchErrors(scope, element[0], controller);
      link(scope, element, attributes, controller);
    };
    return $delegate;
  }
]);

function watchErrors(scope, element, controller) {
  // The controller outlives this directive when a form is drawn again: always wrap the stock method.
  const stock = controller.stockNotifyFormValidated ??= controller.notifyFormValidated;
  const showsError = () => element.querySelector('.fjs-form-field-error li') !== null;
  const failedToLoad = () => Boolean(controller.getTasklistForm()?.$error);
  let invalid;

  const report = () => {
    const now = failedToLoad() || showsError();
    if (now !== invalid) {
      invalid = now;
      stock.call(controller, now);
    }
  };

  controller.notifyFormValidated = report;
  const observer = new MutationObserver(report);
  observer.observe(element, { subtree: true, childList: true });
  scope.$on('$destroy', () => observer.disconnect());
}
