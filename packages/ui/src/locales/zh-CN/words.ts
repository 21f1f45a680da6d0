/** A sentence, and what someone wrote with it. */
export function withWords(sentence: string, words: string): string {
  return words === '' ? sentence : `${sentence}：${words}`;
}

/** Something, and how long it takes where that is known. */
export function withDuration(words: string, duration: string): string {
  return duration === '' ? words : `${words}，${duration}`;
}
