<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>da-wizard</name>
    <message numerus="yes">
        <source>and %n more problem(s) of this kind</source>
        <translation>
            <numerusform>and %n more problem of this kind</numerusform>
            <numerusform>and %n more problems of this kind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more passage(s)</source>
        <translation>
            <numerusform>and %n more passage</numerusform>
            <numerusform>and %n more passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>and %n more file</numerusform>
            <numerusform>and %n more files</numerusform>
        </translation>
    </message>
</context>
</TS>
