import { classTone } from '~/ui/tone';
import { ClassSign } from './class-sign';

/** Which colour and shape is which class; class 0 first. */
export const ClassLegend = ({ names }: { readonly names: readonly string[] }) => (
  <ul className="legend">
    {names.map((name, index) => (
      <li key={name}>
        <ClassSign tone={classTone(index)} />
        {name}
      </li>
    ))}
  </ul>
);
