// Tasklist translates some texts once, when it draws them: the search field and the sorting of the task
// list. At the first visit of a browser its texts may arrive later, and the keys would stay on the
// screen. Stock Tasklist keeps the texts of the last visit and begins with them; this fetches them into
// that place before anything is drawn.

const locale = 'zh';
const store = 'camunda-web';
const folder = `${document.querySelector('base').getAttribute('app-root')}/app/tasklist/locales/`;

const kept = JSON.parse(localStorage.getItem(store) ?? '{}');
const name = `${folder}_locales_data_${locale}_${window.bust}`;
if (!kept[name]) {
  const answer = await fetch(`${folder}${locale}.json`);
  if (answer.ok) {
    kept[name] = await answer.text();
    localStorage.setItem(store, JSON.stringify(kept));
  }
}
