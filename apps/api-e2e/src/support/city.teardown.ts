import { buryTestCluster } from '../../../../libs/api/database/src/testing/test-cluster.undertaker';

/** Jest calls it after the last spec. */
export default buryTestCluster;
