import { buryTestCluster } from './test-cluster.undertaker';

/** Jest calls it after the last spec. */
export default buryTestCluster;
