export { cutMentions, type MentionPart } from './cut-mentions.js';
export { type Draft, type DraftMention, mentionedIn } from './draft.js';
export {
  type DraftActions,
  type UseDraftResult,
  useDraft,
  useDraftActions,
} from './use-draft.js';
export { useDraftText } from './use-draft-text.js';
