/** The picture of the home page: people round a loaf, drawn from a few parts so that no two are alike. */
interface Face {
  skin: string;
  hair: string;
  cloth: string;
  cut: 'short' | 'long' | 'bun' | 'curls' | 'scarf' | 'bald' | 'cap' | 'bob';
  extra?: 'glasses' | 'beard' | 'apron' | 'earring';
}

const faces: Face[] = [
  { skin: '#f1cdb0', hair: '#8a4b25', cloth: 'cloth-accent', cut: 'bun', extra: 'apron' },
  { skin: '#8d5a3b', hair: '#221a17', cloth: 'cloth-ochre', cut: 'curls' },
  { skin: '#e8b993', hair: '#c9c4bb', cloth: 'cloth-slate', cut: 'short', extra: 'glasses' },
  { skin: '#c68e63', hair: '#2f5d62', cloth: 'cloth-sage', cut: 'scarf' },
  { skin: '#f3d6bf', hair: '#d9a441', cloth: 'cloth-plum', cut: 'long', extra: 'earring' },
  { skin: '#6b4028', hair: '#1c1512', cloth: 'cloth-cream', cut: 'cap', extra: 'beard' },
  { skin: '#edc3a0', hair: '#efe9df', cloth: 'cloth-sage', cut: 'bob', extra: 'glasses' },
  { skin: '#d9a679', hair: '#3a2a20', cloth: 'cloth-accent', cut: 'bald', extra: 'beard' },
];

function Hair({ cut, hair }: Face) {
  const paths: Record<Face['cut'], string> = {
    short: 'M30 47c-2-19 8-27 20-27s23 7 20 27c-2-8-5-13-9-15-8 3-18 3-24 1-4 3-6 8-7 14Z',
    long: 'M28 78c-5-33-2-59 22-59s27 26 22 59c-4 2-8 2-10 0 3-14 3-27-1-39-9 1-16-1-21-4-4 10-4 28 0 43-3 2-8 2-12 0Z',
    bun: 'M30 48c-1-18 8-27 20-27s21 9 20 27c-3-9-8-15-14-17-9 5-20 5-26 17Zm11-29c0-12 18-12 18 0Z',
    curls: 'M27 52c-7-4-6-13 0-15-2-8 4-14 11-12 3-8 15-9 19-3 8-3 16 3 14 11 7 3 7 13 1 18-1-9-4-15-10-17-10 2-17 2-24 0-6 3-10 9-11 18Z',
    scarf: 'M26 74c-3-34 4-54 24-54s27 20 24 54c-7 7-12 9-14 9 7-14 8-33 0-44-6-3-14-3-20 0-8 11-7 30 0 44-3 0-8-3-14-9Z',
    bald: 'M29 50c-1-5 0-9 2-12 0 4 1 7 1 11Zm42 0c1-5 0-9-2-12 0 4-1 7-1 11Z',
    cap: 'M28 38c-6-16 8-23 22-23s28 7 22 23c-14-4-30-4-44 0Zm0 0c14-4 30-4 44 0v5c-14-4-30-4-44 0Z',
    bob: 'M27 62c-4-28 4-43 23-43s27 15 23 43c-3 3-7 3-9 1 2-10 1-19-2-26-8 3-20 1-26-4-4 8-5 18-2 30-2 2-5 2-7-1Z',
  };
  const back = cut === 'long' || cut === 'bob' ? <path fill={hair} d={cut === 'long' ? 'M29 80c-4-30-2-58 21-58s25 28 21 58Z' : 'M28 62c-3-26 3-40 22-40s25 14 22 40Z'} /> : null;
  return { front: <path className="line" fill={cut === 'cap' ? '#f6efe2' : hair} d={paths[cut]} />, back };
}

function Person({ face, x, y, index }: { face: Face; x: number; y: number; index: number }) {
  const { front, back } = Hair(face);
  return (
    <g transform={`translate(${x - 36} ${y - 36}) scale(.72)`}>
      <clipPath id={`portrait-${index}`}><circle cx="50" cy="50" r="48" /></clipPath>
      <circle className="portrait-ground" cx="50" cy="50" r="48" />
      <g clipPath={`url(#portrait-${index})`} strokeWidth="1.9" strokeLinejoin="round" strokeLinecap="round">
        {back}
        <path className={`${face.cloth} line`} d="M10 104c1-19 14-28 30-30h20c16 2 29 11 30 30Z" />
        {face.extra === 'apron' ? <path className="cloth-cream line" d="M36 76c4 7 24 7 28 0l6 30H30Z" /> : null}
        <path className="line" fill={face.skin} d="M42 62v12c2 7 14 7 16 0V62Z" />
        <ellipse className="line" fill={face.skin} cx="50" cy="47" rx="19.5" ry="22.5" />
        {face.extra === 'beard' ? <path className="line" fill={face.hair} d="M31 50c1 16 8 24 19 24s18-8 19-24c-3 7-8 9-12 8-4-2-10-2-14 0-4 1-9-1-12-8Z" /> : null}
        {front}
        <path className="line" d="M42 47v1.5M58 47v1.5" strokeWidth="3" />
        <path className="line" d={face.extra === 'beard' ? 'M45 63c3 2 7 2 10 0' : 'M44 58c3 4 9 4 12 0'} />
        {face.extra === 'glasses' ? <path className="line" d="M36 48a6 6 0 1 0 12 0 6 6 0 1 0-12 0Zm16 0a6 6 0 1 0 12 0 6 6 0 1 0-12 0Zm-4-1c1-1 3-1 4 0" /> : null}
        {face.extra === 'earring' ? <circle className="fill-accent" cx="31" cy="58" r="2.4" /> : null}
      </g>
      <circle className={index % 3 === 0 ? 'portrait-ring portrait-ring--staff' : 'portrait-ring'} cx="50" cy="50" r={index % 3 === 0 ? 51 : 48.6} />
    </g>
  );
}

export function Circle({ label }: { label: string }) {
  const radius = 168;
  return (
    <svg className="circle-picture" viewBox="0 0 440 440" role="img" aria-label={label} fill="none">
      <circle className="circle-line" cx="220" cy="220" r={radius} />
      <circle className="circle-cloth" cx="220" cy="220" r="104" />
      <g className="loaf" strokeWidth="2.2" strokeLinejoin="round" strokeLinecap="round">
        <ellipse className="loaf-board line" cx="220" cy="252" rx="82" ry="20" />
        <path className="loaf-crust line" d="M152 244c-16-44 26-76 68-76s84 32 68 76c-22 13-114 13-136 0Z" />
        <path className="line" d="M186 184c6 10 8 18 8 28M214 176c6 10 9 19 9 31M243 178c5 9 7 17 7 27" />
        <path className="loaf-flour" d="M172 204c4-8 10-14 18-18M200 184c7-4 15-6 24-6M262 190c7 5 11 10 13 17" />
        <path className="steam" d="M196 152c-6-8 6-14 0-24M222 146c-6-9 6-15 0-26M248 152c-6-8 6-14 0-24" />
      </g>
      {faces.map((face, index) => {
        const angle = (index / faces.length) * 2 * Math.PI - Math.PI / 2;
        const at = (value: number) => Math.round(value * 10) / 10;
        return <Person key={face.hair + face.cloth} face={face} index={index} x={at(220 + radius * Math.cos(angle))} y={at(220 + radius * Math.sin(angle))} />;
      })}
    </svg>
  );
}
