/** One check of `npm run check`. */
export interface Step {
  /** One word: the argument that runs this step alone. */
  readonly name: string;
  /** What holds when the step finds nothing. */
  readonly promise: string;
  /** Looks at the repository, or a fixture of one, at `root`. Returns its problems; none means it passes. */
  run(root: string): Promise<readonly string[]>;
}
