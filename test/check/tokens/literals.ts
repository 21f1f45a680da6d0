/** The colours that CSS knows by name; `transparent` and `currentcolor` are none, and those of the system are not ours. */
const NAMES =
  'aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen';

const NAMED = new RegExp(`(?<![\\w-])(?:${NAMES.replaceAll(' ', '|')})(?![\\w-])`, 'i');
const HEX = /#[\da-f]{3,8}\b/i;
/** With a number of its own; `oklch(var(--parlor-file-light) var(--parlor-file-hue))` has none. */
const RECKONED =
  /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\((?:[^()]|\((?!--)[^()]*\))*?(?<![\w-])\d/i;
const PX = /(?<![\w-])(?!0+(?:\.0+)?px)\d*\.?\d+px\b/i;

/** The first colour in a value that is no token. */
export function colourIn(value: string): string | undefined {
  const bare = withoutNames(value);
  return [HEX, RECKONED, NAMED].map((pattern) => pattern.exec(bare)?.[0]).find(Boolean);
}

/** The first length in px in a value; 0 is none. */
export function lengthIn(value: string): string | undefined {
  return PX.exec(withoutNames(value))?.[0];
}

/** Custom properties, words in quotation marks and addresses may be called whatever they like. */
function withoutNames(value: string): string {
  return value
    .replace(/url\([^)]*\)|'[^']*'|"[^"]*"/g, '""')
    .replace(/--[\w-]+/g, (name) => `--${'x'.repeat(name.length - 2)}`);
}
