// The task header links to Cockpit for everybody; who may not enter it would only meet an error
// page. The style sheet hides the link under this class.

angular.module('cam.tasklist.custom').run([
  '$rootScope',
  $rootScope => {
    const update = authentication => {
      const mayEnter = authentication?.authorizedApps?.includes('cockpit');
      document.body.classList.toggle('without-cockpit', !mayEnter);
    };
    update($rootScope.authentication);
    $rootScope.$on('authentication.changed', (_, authentication) => update(authentication));
  }
]);
