import { browserStorage } from '@parlor/engine/browser-storage';

/** Where the demo's world is kept: it is there again after a reload. */
export const demoStorage = browserStorage('demo');
