// What the four webapps have in common. Each app's config.js spreads it and adds its own name.

export const vendor = '业务协调中心';

const chinese = { availableLocales: ['zh'], fallbackLocale: 'zh' };
const english = { availableLocales: ['en'], fallbackLocale: 'en' };

const minute = 'YYYY-MM-DD HH:mm';

/**
 * Settings of one webapp. An app whose locales/zh.json does not exist must say translated: false:
 * a listed but missing locale file is reported to every user as a configuration error.
 */
export function settings({ name, translated }) {
  return {
    app: { name, vendor },
    locales: translated ? chinese : english,
    dateFormat: { abbr: minute, normal: minute, long: 'YYYY-MM-DD HH:mm:ss', short: 'YYYY-MM-DD' },
    // The first-visit box links to the vendor's welcome page, which is closed here.
    disableWelcomeMessage: true,
    // Paths start at the folder of the app, so this one file serves all four.
    customScripts: ['../tasklist/scripts/sso.js']
  };
}
