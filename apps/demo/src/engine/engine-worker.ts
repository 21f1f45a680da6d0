/** Runs the engine once for all tabs, so that each tab can be another person. */
import { createEngine } from '@parlor/engine';
import { serveEngine } from '@parlor/engine/shared-worker';
import { demoSeed } from './people.js';
import { demoStorage } from './storage.js';

serveEngine(createEngine({ seed: demoSeed, storage: demoStorage }));
