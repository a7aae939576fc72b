import './network-diagram.css';
import type { Domain } from './coordinates';
import type { NetworkEdge, NetworkNode, PlacedNode } from './network';
import { NetworkEdges } from './network-edges';
import { NetworkNodes, NetworkPresses } from './network-nodes';
import { Plane } from './plane';

interface NetworkDiagramProps {
  /** What the picture shows, in words. */
  readonly label: string;
  /** Nodes from left to right; each column is spread evenly from top to bottom. */
  readonly columns: readonly (readonly NetworkNode[])[];
  readonly edges: readonly NetworkEdge[];
  /** Relative room between one column and the next; equal unless given. Edges with long texts need more. */
  readonly gaps?: readonly number[];
  /** Width by height. */
  readonly aspect?: number;
}

/** Nodes and the numbers that travel between them, from left to right. */
export function NetworkDiagram({ label, columns, edges, gaps, aspect = 1.6 }: NetworkDiagramProps) {
  const room = gaps ?? columns.slice(1).map(() => 1);
  const rows = Math.max(1, ...columns.map((column) => column.length));
  const nodes = columns.flatMap((column, i) => {
    const along = room.slice(0, i).reduce((sum, gap) => sum + gap, 0);
    return column.map((node, j): PlacedNode => {
      const down = ((j + 0.5) * rows) / column.length;
      return { ...node, at: [along, rows - down] };
    });
  });
  const length = room.reduce((sum, gap) => sum + gap, 0);
  // Half a node's width at both ends, whatever the number of columns.
  const x: Domain = [-0.1 * length, 1.1 * length];
  return (
    <Plane {...{ x, label, aspect }} y={[0, rows]} bare handles={<NetworkPresses nodes={nodes} />}>
      <NetworkEdges nodes={nodes} edges={edges} />
      <NetworkNodes nodes={nodes} />
    </Plane>
  );
}
