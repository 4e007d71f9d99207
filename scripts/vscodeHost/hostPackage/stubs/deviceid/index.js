/** Stands in for the native device id: tests have no telemetry, so everybody is the same device. */
'use strict';

exports.getDeviceId = async () => '00000000-0000-4000-8000-000000000000';
