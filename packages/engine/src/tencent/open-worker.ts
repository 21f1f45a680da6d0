import type { ApplicationRequest } from './serve-applications.js';

/**
 * A door into the SharedWorker of this package, for an application. The call is spelt as bundlers know it: they
 * build the worker's file beside the app.
 */
export function openWorker(sdkAppID: number): SharedWorker {
  const worker = new SharedWorker(new URL('./worker.js', import.meta.url), {
    type: 'module',
    name: 'parlor',
  });
  const request: ApplicationRequest = { kind: 'parlor.application', sdkAppID };
  worker.port.postMessage(request);
  return worker;
}
