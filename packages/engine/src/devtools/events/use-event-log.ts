import { useEffect, useState } from 'react';
import type { Engine } from '../../engine.js';
import { internalsOf } from '../../engine-internals.js';
import { EventLog } from './event-log.js';
import { Recorder } from './recorder.js';

/** What goes over the lines of an engine's clients, from now on; also while nobody looks. */
export function useEventLog(engine: Engine): EventLog {
  const [log] = useState(() => new EventLog());
  useEffect(() => internalsOf(engine).watch(new Recorder(log).record), [engine, log]);
  return log;
}
