/** Counts who looks at what. */
export interface ViewerCount {
  /** One more looks at `key`; returns what ends that. */
  add(key: string): () => void;
  /** Whether anybody does. */
  has(key: string): boolean;
  keys(): readonly string[];
}

/** Nobody looks at anything. */
export function createViewerCount(): ViewerCount {
  const viewers = new Map<string, number>();
  return {
    add(key) {
      viewers.set(key, (viewers.get(key) ?? 0) + 1);
      return () => {
        const left = (viewers.get(key) ?? 1) - 1;
        if (left > 0) viewers.set(key, left);
        else viewers.delete(key);
      };
    },
    has: (key) => viewers.has(key),
    keys: () => [...viewers.keys()],
  };
}
