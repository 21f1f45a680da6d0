/** How every method answers when it succeeds. */
export interface ChatResponse<Data> {
  code: 0;
  data: Data;
}
