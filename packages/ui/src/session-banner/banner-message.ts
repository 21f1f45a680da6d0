import type { UseSessionResult } from '@parlor/hooks';
import type { BannerWords } from './use-banner-strings.js';

/** What the banner has to say. */
export interface BannerMessage {
  /** What is the matter; a style of its own for each. */
  readonly kind: 'offline' | 'reconnecting' | 'kicked-out' | 'expired' | 'failed';
  /** That in words, in the reader's language. */
  readonly text: string;
  /** What can be done about it; `undefined` when it mends itself. */
  readonly action?: string;
}

/** `undefined` while all is well, or while the person is not signed in and nothing is wrong. */
export function bannerMessage(
  session: UseSessionResult,
  strings: BannerWords,
): BannerMessage | undefined {
  switch (session.status) {
    case 'kicked-out':
      return kickedOutMessage(session.reason, strings);
    case 'failed':
      return {
        kind: 'failed',
        text: strings.signInFailed(strings.reason(session.error.code, session.error.message)),
        action: strings.tryAgain,
      };
    case 'signed-out':
      return undefined;
    default:
      return networkMessage(session, strings);
  }
}

type KickedOutReason = Extract<UseSessionResult, { status: 'kicked-out' }>['reason'];

function kickedOutMessage(reason: KickedOutReason, strings: BannerWords): BannerMessage {
  const action = strings.signInAgain;
  switch (reason) {
    case 'userSigExpired':
      return { kind: 'expired', text: strings.sessionExpired, action };
    case 'multipleAccount':
      return { kind: 'kicked-out', text: strings.kickedMultipleAccount, action };
    case 'multipleDevice':
      return { kind: 'kicked-out', text: strings.kickedMultipleDevice, action };
    default:
      return { kind: 'kicked-out', text: strings.kickedByAdministration, action };
  }
}

function networkMessage(
  { status, network }: UseSessionResult,
  strings: BannerWords,
): BannerMessage | undefined {
  if (network === 'disconnected') return { kind: 'offline', text: strings.offline };
  // While signing in, connecting is what one expects.
  if (network === 'connecting' && status === 'ready') {
    return { kind: 'reconnecting', text: strings.reconnecting };
  }
  return undefined;
}
