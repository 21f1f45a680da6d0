/** What is written in the form. */
export interface RequestDraft {
  readonly wording: string;
  readonly remark: string;
  /** `''` for none. */
  readonly groupName: string;
}

/** What was written to whom, by userID: whoever goes back to the search finds it again. */
export type RequestDrafts = Map<string, RequestDraft>;

export const EMPTY_DRAFT: RequestDraft = { wording: '', remark: '', groupName: '' };
