'use client';

import { useSeatPermissions, useSeats } from '@parlor/hooks';
import { useRef, useState } from 'react';
import { SettingsIcon } from '../internals/icons.js';
import { LoadFailed } from '../internals/load-failed.js';
import { Modal } from '../internals/modal.js';
import { NoticeBar } from '../internals/notice-bar.js';
import { StatePanel } from '../internals/state-panel.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useKeptFocus } from '../internals/use-kept-focus.js';
import { useSeatDeeds } from '../seat-grid/use-seat-deeds.js';
import { AllSeats } from './all-seats.js';
import { CoHosts } from './co-hosts.js';
import { ModeSetting } from './mode-setting.js';
import { OpenRoomForm } from './open-room-form.js';
import { RoomEnds } from './room-ends.js';
import type { RoomScope } from './room-scope.js';
import type { RoomSettingsDialogProps } from './room-settings-props.js';
import { SeatCountSetting } from './seat-count-setting.js';

/** What can be changed in an audio room, by who may. */
export function RoomSettingsDialog({ groupID, onClose }: RoomSettingsDialogProps) {
  const strings = useStrings();
  const [attempt, setAttempt] = useState(0);
  return (
    <Modal title={strings.roomSettings} className="parlor-room-settings" onClose={onClose}>
      {(close) => (
        <Settings
          // Looking at the seats anew is what asks for them again.
          key={attempt}
          groupID={groupID}
          close={close}
          isAgain={attempt > 0}
          onRetry={() => setAttempt((count) => count + 1)}
        />
      )}
    </Modal>
  );
}

interface SettingsProps {
  groupID: string;
  close: () => void;
  /** The seats were asked for before, in vain. */
  isAgain: boolean;
  onRetry: () => void;
}

function Settings({ groupID, close, isAgain, onRetry }: SettingsProps) {
  const ref = useRef<HTMLDivElement>(null);
  const keptFocus = useKeptFocus(ref, isAgain);
  const seats = useSeats(groupID);
  const permissions = useSeatPermissions(groupID);
  const deeds = useSeatDeeds(groupID);
  return (
    // Has the focus when what had it goes: what one may change does.
    <div ref={ref} className="parlor-room-settings-body" tabIndex={-1} {...keptFocus}>
      {deeds.refusal !== '' && <NoticeBar words={deeds.refusal} onClose={deeds.dismiss} />}
      <p className="parlor-visually-hidden" role="status">
        {deeds.said}
      </p>
      <div className="parlor-modal-scroller parlor-room-settings-list">
        <Sections scope={{ groupID, seats, permissions, deeds, close }} onRetry={onRetry} />
      </div>
    </div>
  );
}

/** What I may change. */
function Sections({ scope, onRetry }: { scope: RoomScope; onRetry: () => void }) {
  const strings = useStrings();
  const { seats, permissions } = scope;
  if (seats.status === 'loading') return <SettingsSkeleton />;
  if (seats.status === 'error') {
    return <LoadFailed title={strings.seatsFailed} error={seats.error} onRetry={onRetry} />;
  }
  const { room } = seats;
  const { administer, moderate, close, open } = permissions;
  if (!room?.isOpen) return open ? <OpenRoomForm scope={scope} /> : <NotMine />;
  if (!administer && !moderate && !close) return <NotMine />;
  return (
    <>
      {administer && <ModeSetting scope={scope} mode={room.mode} />}
      {administer && <SeatCountSetting scope={scope} />}
      {administer && <CoHosts scope={scope} room={room} />}
      {moderate && <AllSeats scope={scope} />}
      {(administer || close) && <RoomEnds scope={scope} />}
    </>
  );
}

function NotMine() {
  const strings = useStrings();
  return (
    <StatePanel
      tone="empty"
      icon={SettingsIcon}
      title={strings.roomOnlyForHosts}
      detail={strings.roomOnlyForHostsDetail}
    />
  );
}

const BONES = ['mode', 'count', 'people'];

function SettingsSkeleton() {
  const strings = useStrings();
  return (
    <div className="parlor-skeleton parlor-room-settings-bones">
      <span className="parlor-visually-hidden">{strings.loading}</span>
      {BONES.map((bone) => (
        <span key={bone} className="parlor-skeleton-bone" aria-hidden="true" />
      ))}
    </div>
  );
}
