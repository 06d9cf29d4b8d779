export { answerFaults, bodyFaults, queryFaults } from './check-shape.js';
export { modelKeys, modelOf } from './model-of.js';
export { sampleAnswer, sampleBody } from './sample-answer.js';
export type { EndpointModel, Shape, ShapeFields } from './shape.js';
