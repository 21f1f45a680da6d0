/** Properties by which something moves: its place, its size, its shape. Colours and fading do not. */
const MOVING =
  /^(?:all|transform|translate|scale|rotate|offset|perspective|inset|top|right|bottom|left|inline-size|block-size|width|height|(?:min|max)-|margin|padding|flex|grid|gap|row-gap|column-gap|border-.*width|border-spacing|font-size|line-height|letter-spacing|word-spacing|text-indent|clip-path|mask-position|background-(?:position|size)|stroke-dash|(?:d|r|rx|ry|cx|cy|x|y)$)/;

/** Whether a change of this property, spelled as in css, is seen as a movement. */
export function isMoving(property: string): boolean {
  return MOVING.test(property);
}
