export { CommunityBrowser, type CommunityBrowserProps } from './community-browser.js';
