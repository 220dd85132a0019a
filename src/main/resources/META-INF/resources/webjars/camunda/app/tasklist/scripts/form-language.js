// form-js and the diagram viewer have their English texts built in. This watches what they draw and
// puts the Chinese wording in place. Only nodes that they label themselves are touched, never a text
// that comes from a form definition or from a case. Text nodes are changed in place, so that form-js,
// which keeps them for its next rendering, can go on working with them.

import { inChinese } from './form-texts.js';

const places = ['.fjs-container', '[cam-widget-bpmn-viewer]'];

const builtInTexts = [
  '.fjs-form-field-error li',
  '.fjs-repeat-render-add',
  '.fjs-repeat-render-collapse',
  '.fjs-select-placeholder',
  '.fjs-dropdownlist-empty',
  '.fjs-taglist-skip-link',
  '.fjs-table-empty',
  '.fjs-table-td[colspan]',
  '.fjs-table-nav-label',
  '.fjs-iframe-placeholder-text'
].join();

const builtInAttributes = ['placeholder', 'title', 'aria-label', 'alt'];
const withAttributes = places
  .flatMap(place => builtInAttributes.map(name => `${place} [${name}]`))
  .join();

function translateText(element) {
  for (const node of element.childNodes) {
    const chinese = node.nodeType === Node.TEXT_NODE && inChinese(node.data);
    if (chinese) {
      node.data = chinese;
    }
  }
}

function translateAttributes(element) {
  for (const name of builtInAttributes) {
    const chinese = element.hasAttribute(name) && inChinese(element.getAttribute(name));
    if (chinese) {
      element.setAttribute(name, chinese);
    }
  }
}

function forEachMatch(root, selector, action) {
  if (root.matches(selector)) {
    action(root);
  }
  root.querySelectorAll(selector).forEach(action);
}

function translate(root) {
  if (root.closest(places.join()) || root.querySelector(places.join())) {
    forEachMatch(root, builtInTexts, translateText);
    forEachMatch(root, withAttributes, translateAttributes);
  }
}

new MutationObserver(mutations => {
  const touched = new Set();
  for (const { type, target, addedNodes } of mutations) {
    if (type === 'childList') {
      addedNodes.forEach(node => touched.add(node.nodeType === Node.ELEMENT_NODE ? node : target));
    } else {
      touched.add(type === 'characterData' ? target.parentElement : target);
    }
  }
  touched.forEach(root => root?.isConnected && translate(root));
}).observe(document.body, {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: builtInAttributes
});
