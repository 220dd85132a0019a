// There is one sign-on for all pages. After a logout or a timeout the webapps would show their own
// login screen (#/login, Welcome: #!/login), which knows nothing of it: go to the centre's login page.

const leaveForLogin = () => {
  if (/^#!?\/login\b/.test(location.hash)) {
    location.replace('/login?logout');
  }
};

addEventListener('hashchange', leaveForLogin);
leaveForLogin();
