import { developmentLanguageService, type EngineOptions } from '@parlor/engine';
import { demoSeed } from './demo-seed.js';
import { demoStorage } from './storage.js';

/** How the demo's engine is, in the worker and in a page that has none. */
export const demoEngine: EngineOptions = {
  seed: demoSeed,
  storage: demoStorage,
  languageService: developmentLanguageService(),
};
