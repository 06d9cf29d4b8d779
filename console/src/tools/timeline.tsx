import { hourAndMinute, now } from '../live/clock.js';
import type { Life } from '../live/credential-history.js';
import { language } from '../text/text.js';

const HOUR = 3_600_000;
const WIDTH = 320;
const HEIGHT = 46;
const BAR = 10;

/** The time that is shown: from a while ago until the last of them dies, in milliseconds. */
function windowOf(lives: readonly Life[], at: number): [number, number] {
  const end = Math.max(
    at + HOUR / 4,
    ...lives.filter(({ state }) => state !== 'dead').map(({ until }) => until),
  );
  const ahead = end - at;
  return [at - Math.max(HOUR / 12, ahead / 3), end + ahead / 20];
}

/** Steps of the scale that leave at most five marks, in milliseconds. */
const STEPS = [1, 5, 15, 30, 60, 120, 360, 720, 1440, 10_080].map((minutes) => minutes * 60_000);

/** The lives of one kind of credential as bars over time, with the present as a line. */
export function Timeline({ name, lives }: { name: string; lives: readonly Life[] }) {
  const at = now.value;
  const [start, end] = windowOf(lives, at);
  const x = (time: number) => ((Math.min(Math.max(time, start), end) - start) / (end - start)) * WIDTH;
  const step = STEPS.find((each) => (end - start) / each <= 5) ?? (end - start) / 4;
  const marks: number[] = [];
  for (let mark = Math.ceil(start / step) * step; mark < end; mark += step) marks.push(mark);
  return (
    <svg class="timeline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={name}>
      {marks.map((mark) => (
        <g key={mark}>
          <line class="mark" x1={x(mark)} x2={x(mark)} y1="0" y2={HEIGHT - 12} />
          <text x={Math.min(Math.max(x(mark), 14), WIDTH - 14)} y={HEIGHT - 1}>
            {hourAndMinute(mark, language.value)}
          </text>
        </g>
      ))}
      {lives
        .filter(({ until }) => until > start)
        .map((life, index) => {
          const left = x(life.from ?? start);
          const dead = life.state === 'dead' || life.until <= at;
          return (
            <rect
              key={`${life.masked} ${life.until}`}
              class={dead ? 'dead' : life.state}
              x={left}
              y={4 + (index % 2) * (BAR + 4)}
              width={Math.max(2, x(life.until) - left)}
              height={BAR}
              rx="3"
            >
              <title>{life.masked}</title>
            </rect>
          );
        })}
      <line class="now" x1={x(at)} x2={x(at)} y1="0" y2={HEIGHT - 12} />
    </svg>
  );
}
