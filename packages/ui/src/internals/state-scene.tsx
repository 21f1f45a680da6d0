import type { ReactNode } from 'react';

/** What an empty place is going to hold: people talking, a list, people, a stage, or what is looked for. */
export type Scene = 'talk' | 'list' | 'people' | 'stage' | 'search';

/** The shapes around the icon of an empty place. They say nothing that its words do not, and take their colours from tokens. */
export function StateScene({ scene }: { scene: Scene }) {
  return (
    <svg className="parlor-state-scene" viewBox="0 0 168 96" aria-hidden="true">
      {SHAPES[scene]}
    </svg>
  );
}

/** A line of writing: where it begins, how wide it is. */
function Line({ x, y, width }: { x: number; y: number; width: number }) {
  return <rect className="parlor-state-line" x={x} y={y} width={width} height="4" rx="2" />;
}

/** Somebody, as far as the shoulders. */
function Somebody({ x, y, scale }: { x: number; y: number; scale: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <circle className="parlor-state-card" r="22" />
      <circle className="parlor-state-line" cy="-5" r="7" />
      <path className="parlor-state-line" d="M-13 13a13 10 0 0 1 26 0v1.5a22 22 0 0 1-26 0Z" />
    </g>
  );
}

/** A row of a list. */
function Row({ y, width, isFaint }: { y: number; width: number; isFaint: boolean }) {
  return (
    <g opacity={isFaint ? 0.55 : 1}>
      <rect className="parlor-state-card" x="20" y={y} width="128" height="24" rx="8" />
      <circle className="parlor-state-line" cx="34" cy={y + 12} r="7" />
      <Line x={48} y={y + 6} width={width / 2} />
      <Line x={48} y={y + 14} width={width} />
    </g>
  );
}

const LIST = (
  <>
    <Row y={4} width={64} isFaint />
    <Row y={36} width={86} isFaint={false} />
    <Row y={68} width={48} isFaint />
  </>
);

/** Eight seats around the middle. In whole numbers: what a server and a browser make of a cosine may differ in its last digit. */
const SEATS = [0, 1, 2, 3, 4, 5, 6, 7].map((seat) => {
  const angle = (seat * Math.PI) / 4 + Math.PI / 8;
  const [x, y] = [84 + 66 * Math.cos(angle), 48 + 38 * Math.sin(angle)];
  return { seat, x: Math.round(x), y: Math.round(y) };
});

const SHAPES: Readonly<Record<Scene, ReactNode>> = {
  talk: (
    <>
      <path
        className="parlor-state-card"
        d="M22 8h44a10 10 0 0 1 10 10v8a10 10 0 0 1-10 10H18a6 6 0 0 1-6-6V18A10 10 0 0 1 22 8Z"
      />
      <Line x={22} y={16} width={42} />
      <Line x={22} y={24} width={26} />
      <path
        className="parlor-state-own"
        d="M102 60h44a10 10 0 0 1 10 10v12a6 6 0 0 1-6 6h-48a10 10 0 0 1-10-10v-8a10 10 0 0 1 10-10Z"
      />
      <Line x={106} y={68} width={40} />
      <Line x={106} y={76} width={24} />
      <rect className="parlor-state-own" x="112" y="18" width="34" height="18" rx="9" />
      <rect className="parlor-state-card" x="24" y="62" width="34" height="18" rx="9" />
    </>
  ),
  list: LIST,
  people: (
    <>
      <Somebody x={30} y={34} scale={0.8} />
      <Somebody x={138} y={34} scale={0.8} />
      <Somebody x={44} y={66} scale={1} />
      <Somebody x={124} y={66} scale={1} />
    </>
  ),
  stage: SEATS.map(({ seat, x, y }) => (
    <circle
      key={seat}
      className={seat % 3 === 0 ? 'parlor-state-card' : 'parlor-state-seat'}
      cx={x}
      cy={y}
      r="10"
    />
  )),
  search: (
    <>
      {LIST}
      <circle className="parlor-state-seat" cx="84" cy="48" r="38" />
    </>
  ),
};
