/**
 * Where something that is asked of the service stands: not yet there, there, or refused. A thing
 * that is there stays `ready` while it is refreshed.
 */
export type LoadStatus = 'loading' | 'ready' | 'error';
