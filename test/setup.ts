// Nest's decorators need the metadata API before any class is declared.
import 'reflect-metadata';
