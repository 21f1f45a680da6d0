import { EngineDevtools } from './engine-devtools.js';

export type { EngineDevtoolsProps } from './engine-devtools.js';
export type { DevtoolsStrings } from './strings.js';
// The default is for `lazy()`.
export { EngineDevtools, EngineDevtools as default };
