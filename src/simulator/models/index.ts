export { accountModels } from './account-models.js';
export { answerFaults, bodyFaults, queryFaults } from './check-shape.js';
export { ModelTable } from './model-table.js';
export { sampleAnswer, sampleBody } from './sample-answer.js';
export type { EndpointModel, Shape, ShapeFields } from './shape.js';
