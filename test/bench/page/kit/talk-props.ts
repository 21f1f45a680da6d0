import type { JumpTarget } from '@parlor/hooks';

/** What a talk of a page is told. */
export interface TalkProps {
  readonly conversationID: string;
  readonly hasComposer?: boolean;
  /** Another nonce for each jump. */
  readonly jump?: { readonly target: JumpTarget; readonly nonce: number };
}
