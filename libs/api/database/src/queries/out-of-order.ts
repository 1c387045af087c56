/** SQL that is true where a defect was reported with which the equipment item `i` cannot be used. */
export const OUT_OF_ORDER = `EXISTS (
  SELECT FROM defect d WHERE d.equipment_id = i.id AND d.repaired_at IS NULL AND NOT d.usable)`;
