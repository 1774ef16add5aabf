/**
 * Every fixed word of the widget, looked up by key.
 *
 * The tables are JSON behind an `export default`, so that the server reads the
 * same words for the page it shows when scripts do not run.
 */
import en from "./en.js";

const table = en;

/** The text under `key`, with `{name}` replaced by `values.name`. Throws where the key is unknown. */
export function words(key, values = {}) {
  const text = table[key];
  if (text === undefined) throw new Error(`No words for "${key}"`);
  return text.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}

/** The text under `key` where the table has one, else `otherwise`: for tokens that a server may add to. */
export function wordsOr(key, otherwise, values = {}) {
  return key in table ? words(key, values) : otherwise;
}

/** "1 message", "2 messages": picks `key.one` or `key.other`. */
export function counted(key, n) {
  const form = new Intl.PluralRules(locale()).select(n);
  return words(table[`${key}.${form}`] === undefined ? `${key}.other` : `${key}.${form}`, { n });
}

/** The language of the page decides how dates and numbers look. */
export function locale() {
  return document.documentElement.lang || "en-GB";
}
