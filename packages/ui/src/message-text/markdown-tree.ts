/** What stands in a line. All of it is untrusted but `href`, which may be followed. */
export type InlineNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly InlineNode[] }
  | {
      readonly kind: 'strong' | 'emphasis' | 'strike';
      readonly children: readonly InlineNode[];
    };

/** What takes lines of its own. */
export type BlockNode =
  | { readonly kind: 'paragraph'; readonly children: readonly InlineNode[] }
  /** `language` as the sender calls it; `''` when they do not. */
  | { readonly kind: 'code'; readonly text: string; readonly language: string }
  | { readonly kind: 'quote'; readonly children: readonly BlockNode[] }
  /** `start` is the number of the first item; `undefined` when they have none. */
  | {
      readonly kind: 'list';
      readonly start: number | undefined;
      readonly items: readonly (readonly BlockNode[])[];
    };
