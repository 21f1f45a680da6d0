import { type CSSProperties, type Ref, useId, useRef } from 'react';
import { useDevtools } from './devtools-context.js';
import type { EventLog } from './events/event-log.js';
import { EventsTab } from './events/events-tab.js';
import type { EventView } from './events/use-event-view.js';
import { FaultsTab } from './faults/faults-tab.js';
import { CloseIcon, EngineIcon } from './icons.js';
import { NetworkTab } from './network/network-tab.js';
import { ResizeHandle } from './resize-handle.js';
import { StoreTab } from './store/store-tab.js';
import { TabList } from './tab-list.js';
import type { Outcome } from './use-actions.js';
import { useCovered } from './use-covered.js';
import type { Inspection } from './use-inspection.js';
import type { ChangeView, View } from './use-view.js';

interface PanelProps {
  view: View;
  onChange: ChangeView;
  outcome: Outcome | undefined;
  trouble: string;
  log: EventLog;
  eventView: EventView;
  inspection: Inspection;
  focusRef: Ref<HTMLButtonElement>;
}

/** The open devtools. */
export function Panel({ view, onChange, outcome, trouble, focusRef, ...parts }: PanelProps) {
  const { engine, strings } = useDevtools();
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  useCovered(panel);
  const { tab, height } = view;
  return (
    <section
      ref={panel}
      className="panel"
      aria-label={strings.title}
      style={{ '--height': `${height}px` } as CSSProperties}
    >
      <ResizeHandle height={height} onResize={(next) => onChange({ height: next })} />
      <header className="head">
        <span className="mark" aria-hidden="true">
          <EngineIcon />
        </span>
        <TabList
          id={id}
          selected={tab}
          tabRef={focusRef}
          onSelect={(next) => onChange({ tab: next })}
        />
        <p className="summary">
          {trouble !== '' && <span className="trouble">{trouble}</span>}
          <span className="transport">{engine.transport}</span>
        </p>
        <button
          type="button"
          className="icon-button"
          aria-label={strings.close}
          title={strings.close}
          onClick={() => onChange({ isOpen: false })}
        >
          <CloseIcon />
        </button>
      </header>
      <div role="tabpanel" className="body" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`}>
        {tab === 'events' && <EventsTab log={parts.log} view={parts.eventView} />}
        {tab === 'store' && <StoreTab inspection={parts.inspection} />}
        {tab === 'network' && <NetworkTab log={parts.log} />}
        {tab === 'faults' && <FaultsTab log={parts.log} inspection={parts.inspection} />}
      </div>
      {/* Always there: a live region that comes with its text is often not read out. */}
      <p role="status" className="outcome" data-failure={outcome?.isFailure ? '' : undefined}>
        {outcome?.text}
      </p>
    </section>
  );
}
