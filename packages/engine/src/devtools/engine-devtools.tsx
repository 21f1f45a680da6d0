'use client';

import { useMemo } from 'react';
import type { Engine } from '../engine.js';
import { DevtoolsContext } from './devtools-context.js';
import { ErrorBoundary } from './error-boundary.js';
import { useEventLog } from './events/use-event-log.js';
import { useEventView } from './events/use-event-view.js';
import { Failure } from './failure.js';
import { Launcher } from './launcher.js';
import { Panel } from './panel.js';
import { ShadowHost } from './shadow-host.js';
import { type DevtoolsStrings, ENGLISH } from './strings.js';
import { useActions } from './use-actions.js';
import { useFocusOf } from './use-focus-of.js';
import { useInspection } from './use-inspection.js';
import { useRefusalsSeen } from './use-refusals-seen.js';
import { useTrouble } from './use-trouble.js';
import { useView, type View } from './use-view.js';

/** What {@link EngineDevtools} takes. */
export interface EngineDevtoolsProps {
  /** One that `createEngine()` of this package has made. Another one has other devtools: give them a `key`. */
  engine: Engine;
  /** The corner of the button; `bottom-end` when left out. */
  position?: 'bottom-end' | 'bottom-start' | 'top-end' | 'top-start';
  /** Whether the panel is open at first, where nothing else is remembered. `false` when left out. */
  initiallyOpen?: boolean;
  /** As the app has it, or the system, when left out: `data-parlor-theme` of the page is followed. */
  theme?: 'system' | 'light' | 'dark';
  /** Other words in the place of the English ones. Hold them outside of rendering. */
  strings?: Partial<DevtoolsStrings>;
  /** Whether the panel is as it was after a reload: open, its tab, its height. `true` when left out. */
  remembers?: boolean;
}

/**
 * Looks into an engine, and makes it misbehave: what goes over the lines, what is stored, the network, faults on demand.
 * A button in a corner, which opens a panel at the lower edge. **For development**: load it behind a condition that your
 * bundler can see, so that it is in no production bundle.
 *
 * ```tsx
 * const Devtools = import.meta.env.DEV ? lazy(() => import('@parlor/engine/devtools')) : () => null;
 *
 * <Suspense fallback={null}><Devtools engine={engine} /></Suspense>
 * ```
 *
 * Draws nothing on a server. An error of its own leaves the app alone. While it is closed it renders only when the button
 * has something else to say.
 */
export function EngineDevtools(props: EngineDevtoolsProps) {
  const strings = useMemo(() => ({ ...ENGLISH, ...props.strings }), [props.strings]);
  return (
    <ErrorBoundary>
      <ShadowHost>
        <div className="root" data-theme={props.theme ?? 'system'} data-position={props.position}>
          <ErrorBoundary
            fallback={(error, retry) => <Failure strings={strings} error={error} onRetry={retry} />}
          >
            <Devtools {...props} words={strings} />
          </ErrorBoundary>
        </div>
      </ShadowHost>
    </ErrorBoundary>
  );
}

interface DevtoolsProps extends EngineDevtoolsProps {
  words: DevtoolsStrings;
}

function Devtools({ engine, words, initiallyOpen = false, remembers = true }: DevtoolsProps) {
  const log = useEventLog(engine);
  const eventView = useEventView();
  const inspection = useInspection(engine);
  useRefusalsSeen(log, inspection);
  const trouble = useTrouble(engine, { log, found: inspection.found }, words);
  const { view, change } = useView({ initiallyOpen, remembers });
  const [outcome, run, forget] = useActions(words);
  const turn = (changes: Partial<View>) => {
    // What came of something on another tab, or before the panel was closed, may not be so any more.
    if (changes.height === undefined) forget();
    change(changes);
  };
  const focus = useFocusOf(view.isOpen);
  const context = useMemo(() => ({ engine, strings: words, run }), [engine, words, run]);
  return (
    <DevtoolsContext.Provider value={context}>
      {view.isOpen ? (
        <Panel
          view={view}
          onChange={turn}
          outcome={outcome}
          trouble={trouble}
          log={log}
          eventView={eventView}
          inspection={inspection}
          focusRef={focus}
        />
      ) : (
        <Launcher trouble={trouble} buttonRef={focus} onOpen={() => change({ isOpen: true })} />
      )}
    </DevtoolsContext.Provider>
  );
}
