import { createEngine } from '../create-engine.js';
import { internalsOf } from '../engine-internals.js';
import { serveApplications } from './serve-applications.js';
import { worldOf } from './world.js';

// Nothing that opens a worker may be imported here: to a bundler the worker would be a part of itself.
serveApplications((sdkAppID) =>
  internalsOf(createEngine({ sdkAppID, ...worldOf(sdkAppID) })).switchboard(),
);
