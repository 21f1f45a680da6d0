/** What stories promise whoever looks at them, and what of it is not so. */
export interface Finding {
  /**
   * - `zoom`: at 400 % nothing is lost.
   * - `box`: a component keeps to its box.
   * - `target`: what is pressed is as large as a finger needs.
   * - `motion`: nothing moves for those who asked for that.
   * - `state`: a state is seen in forced colours.
   */
  readonly promise: 'zoom' | 'box' | 'target' | 'motion' | 'state';
  /** ID of the story. */
  readonly story: string;
  /** What was found, and of what size the page or the box was. */
  readonly says: string;
}

/** A story as Storybook lists it. */
export interface Story {
  readonly id: string;
  /** The component's, with the folder that it stands in. */
  readonly title: string;
  readonly type: string;
}
