'use client';

import { NoticeBar } from './notice-bar.js';
import type { Deeds } from './use-deeds.js';

/** Why something that was done about somebody did not work; that it did is only heard. */
export function DeedNotice({ deeds }: { deeds: Deeds }) {
  return (
    <>
      {deeds.failure !== '' && <NoticeBar words={deeds.failure} onClose={deeds.dismiss} />}
      <p className="parlor-visually-hidden" role="status">
        {deeds.said}
      </p>
    </>
  );
}
