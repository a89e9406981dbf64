<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name>ganfilling</name>
    <message>
        <source>Quality</source>
        <translation>Qualità</translation>
    </message>
</context>
</TS>
