import { DataTools } from './DataTools';
import type { DataToolsProps } from './DataTools';
import { PointFields } from './PointFields';
import './plane.css';

/** Under the plate: the chosen point as numbers, and what is done without dragging. */
export function PlateTools({ picture }: DataToolsProps) {
  return (
    <div className="plate-tools">
      <PointFields />
      <DataTools picture={picture} />
    </div>
  );
}
